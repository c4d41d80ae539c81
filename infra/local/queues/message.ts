/** One attribute of a message, as JSON 1.0 carries it; `BinaryValue` is base64. */
export type MessageAttribute = { DataType: string; StringValue?: string; BinaryValue?: string };

/** One stored message. Times are milliseconds of the epoch; `receiveCount` counts the deliveries that began. */
export type Message = {
  id: string;
  body: string;
  attributes: Record<string, MessageAttribute>;
  sentAt: number;
  visibleAt: number;
  receiveCount: number;
  firstReceivedAt?: number;
};
