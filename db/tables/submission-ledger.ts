export interface SubmissionLedgerTable {
	submissionId: string;
	measureKey: string;
	areaId: string;
	/** Below nought where more was taken back in the quarter than was entered in it. */
	units: number;
}
