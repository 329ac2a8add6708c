/** "E14" from row 14 and column 5, both from 1. */
export function cellAddress(row: number, column: number): string {
	let letters = '';
	for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
		letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
	return `${letters}${row}`;
}

/** Row and column, from 1, of "E14"; null for anything else. */
export function placeInSheet(address: string): { readonly row: number; readonly column: number } | null {
	const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address);
	if (match === null) return null;
	const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return { row: Number(match[2]), column };
}
