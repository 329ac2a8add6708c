export interface ProgrammeBoardTable {
	programmeId: string;
	boardId: string;
}
