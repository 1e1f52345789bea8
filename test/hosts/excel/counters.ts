/** What went over the wire, for tests that hold the add-in to its budget. Bytes are those of UTF-8. */
export class Counters {
  /** Calls to the host of any kind. */
  calls = 0;
  /** Batches of the add-in: one `context.sync()` each. What the client library asks by itself is not counted. */
  syncs = 0;
  /** Batches in which `Excel.run` released tracked objects at its end. */
  cleanUps = 0;
  largestRequestBytes = 0;
  largestResponseBytes = 0;
  /** `Range.values`, `Worksheet.getUsedRange` … by how often. */
  readonly members = new Map<string, number>();
  /** Members that exist in Excel, but above the requirement set of this host. */
  readonly refusedMembers = new Set<string>();
  /** Members this stand-in does not know: closing the host fails with their names. */
  readonly unknownMembers = new Set<string>();

  use(member: string): void {
    this.members.set(member, (this.members.get(member) ?? 0) + 1);
  }

  measure(requestBytes: number, responseBytes: number): void {
    this.largestRequestBytes = Math.max(this.largestRequestBytes, requestBytes);
    this.largestResponseBytes = Math.max(this.largestResponseBytes, responseBytes);
  }

  /** Starts counting anew; what is unknown stays. */
  reset(): void {
    this.calls = 0;
    this.syncs = 0;
    this.cleanUps = 0;
    this.largestRequestBytes = 0;
    this.largestResponseBytes = 0;
    this.members.clear();
    this.refusedMembers.clear();
  }
}
