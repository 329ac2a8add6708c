// @ts-check

/**
 * Round a table of boxes: a block copied from a spreadsheet, pasted into one box, fills the boxes to the right and down. The
 * up and down arrows move along a column. Without it, boxes are filled one by one.
 */
class PasteTable extends HTMLElement {
	connectedCallback() {
		this.said = document.createElement('div');
		this.said.className = 'portal-live';
		this.said.setAttribute('role', 'status');
		this.append(this.said);
		this.addEventListener('paste', (event) => this.paste(event));
		this.addEventListener('keydown', (event) => this.move(event));
	}

	/** The boxes that can be typed in, row by row. */
	grid() {
		return [...this.querySelectorAll('tbody tr')]
			.map(
				(row) =>
					/** @type {HTMLInputElement[]} */ ([
						...row.querySelectorAll('input:not([readonly]):not([type=hidden])'),
					]),
			)
			.filter((row) => row.length > 0);
	}

	/** @returns {{ grid: HTMLInputElement[][], row: number, column: number } | null} */
	placeOf(/** @type {EventTarget | null} */ box) {
		const grid = this.grid();
		const row = grid.findIndex((boxes) => boxes.includes(/** @type {HTMLInputElement} */ (box)));
		return row < 0
			? null
			: { grid, row, column: grid[row]?.indexOf(/** @type {HTMLInputElement} */ (box)) ?? 0 };
	}

	paste(/** @type {ClipboardEvent} */ event) {
		const block = readBlock(event.clipboardData?.getData('text/plain') ?? '');
		const place = this.placeOf(event.target);
		if (place === null || (block.length === 1 && block[0]?.length === 1)) return;
		event.preventDefault();
		/** @type {[HTMLInputElement, string][]} */
		const before = [];
		let left = 0;
		block.forEach((cells, down) => {
			cells.forEach((cell, right) => {
				const box = place.grid[place.row + down]?.[place.column + right];
				if (box === undefined) left += cell === '' ? 0 : 1;
				else {
					before.push([box, box.value]);
					box.value = cell;
				}
			});
		});
		this.changed(before);
		this.say(before, left);
	}

	/** What happened, with a way back: a paste by script is not in the browser's own undo. */
	say(/** @type {[HTMLInputElement, string][]} */ before, /** @type {number} */ left) {
		const undo = document.createElement('button');
		undo.type = 'button';
		undo.className = 'portal-link-button';
		undo.textContent = 'Undo';
		undo.addEventListener('click', () => {
			for (const [box, value] of before) box.value = value;
			this.changed(before);
			this.said?.replaceChildren('Put back as it was.');
			before[0]?.[0].focus();
		});
		const filled = `${before.length} ${before.length === 1 ? 'box' : 'boxes'} filled.`;
		this.said?.replaceChildren(
			left === 0
				? `${filled} `
				: `${filled} ${left} pasted ${left === 1 ? 'figure' : 'figures'} did not fit and ${left === 1 ? 'was' : 'were'} left out. `,
			undo,
		);
		this.said?.classList.toggle('portal-live--trouble', left > 0);
	}

	changed(/** @type {[HTMLInputElement, string][]} */ boxes) {
		for (const [box] of boxes) {
			box.dispatchEvent(new Event('input', { bubbles: true }));
			box.dispatchEvent(new Event('change', { bubbles: true }));
		}
	}

	move(/** @type {KeyboardEvent} */ event) {
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		const place =
			step === 0 || event.altKey || event.ctrlKey || event.metaKey ? null : this.placeOf(event.target);
		const next = place?.grid[place.row + step]?.[place.column];
		if (next === undefined) return;
		event.preventDefault();
		next.focus();
		next.select();
	}
}

/** Rows by line, cells by tab, as every spreadsheet copies them; the empty line at the end is no row. */
function readBlock(/** @type {string} */ text) {
	const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
	return lines.map((line) => line.split('\t').map((cell) => cell.trim()));
}

customElements.define('paste-table', PasteTable);
