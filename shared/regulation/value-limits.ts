/** The most that SKP, behaviour, and with them the performance value can be worth. */
export const HIGHEST_VALUE = 120;

/** The most that additional results add to the value of an SKP. */
export const MOST_ADDITIONAL = 10;
