import { correctAttendance, getAttendance } from '../../shared/contracts/attendance.ts';
import { routesOf } from '../../shared/contracts/route.ts';

export const routes = routesOf([
  {
    name: 'getAttendance',
    method: 'GET',
    path: '/v1/attendance',
    permission: 'attendance.read',
    summary: "Shows a person's attendance in a month, a quarter or a year",
    contract: getAttendance,
  },
  {
    name: 'correctAttendance',
    method: 'PUT',
    path: '/v1/attendance/{employee}/{month}',
    permission: 'attendance.correct',
    summary: "Corrects a month of a person's attendance, with a reason",
    precondition: 'IF_MATCH',
    contract: correctAttendance,
  },
]);
