export interface ProgrammeBoardTable {
	programme_id: string;
	board_id: string;
}
