/** A board that a paper goes to: for which of its meetings, and what it is asked where it is asked something of its own. */
export interface BoardReportCoverTable {
	reportId: string;
	boardId: string;
	meetingId: string;
	/** Empty: what the paper asks of every board. */
	asked: string;
	position: number;
}
