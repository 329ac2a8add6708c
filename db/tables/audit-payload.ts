export interface AuditPayloadTable {
	sequence: number;
	salt: string;
	payload: string;
}
