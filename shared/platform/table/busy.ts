/** Thrown when DynamoDB stays busy after all attempts; the pipeline answers 503. Apart from the table, so that the pipeline needs no client. */
export class TableBusy extends Error {
  override readonly name = 'TableBusy';
}
