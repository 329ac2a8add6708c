// @ts-check
import { readNumber } from './read-number.js';

/**
 * Round a table of boxes: a block copied from a spreadsheet and pasted into one box is sent to `data-href`, which answers where its
 * figures go (`{ figures: [{ name, label, typed }], leftOut }`) or why they do not fit (`{ said: [] }`). What would change is shown, and
 * nothing is until the person says so. The up and down arrows move along a column. Without it, boxes are filled one by one.
 *
 * @typedef {{ name: string, label: string, typed: string }} Figure
 * @typedef {{ box: HTMLInputElement, label: string, before: string, after: string }} Change
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

	/** One cell is pasted by the browser itself. */
	async paste(/** @type {ClipboardEvent} */ event) {
		const block = event.clipboardData?.getData('text/plain') ?? '';
		const target = event.target;
		if (!(target instanceof HTMLInputElement) || this.dataset.href === undefined) return;
		if (this.placeOf(target) === null || !/[\t\n\r]./s.test(block.trimEnd())) return;
		event.preventDefault();
		this.shown?.remove();
		this.say('Reading what you pasted…');
		const reply = await ask(this.dataset.href, { from: target.name.replace(/^figure\|/, ''), block });
		if (reply === null)
			return this.say(
				'What you pasted could not be read just now, and nothing has changed. Save, and try the button under the table.',
				true,
			);
		if ('said' in reply) return this.say(`Nothing has changed. ${reply.said.join('. ')}.`, true);
		const changes = this.changesOf(reply.figures);
		if (changes.length === 0)
			return this.say('These figures are in the table already: nothing would change.');
		this.say('');
		this.show(changes, reply.leftOut, target);
	}

	/** @returns {Change[]} */
	changesOf(/** @type {Figure[]} */ figures) {
		const boxes = new Map(
			this.grid()
				.flat()
				.map((box) => [box.name, box]),
		);
		return figures.flatMap(({ name, label, typed }) => {
			const box = boxes.get(name);
			if (box === undefined) return [];
			const before = box.value.trim();
			const same = before !== '' && readNumber(before) === readNumber(typed);
			return same ? [] : [{ box, label, before, after: typed }];
		});
	}

	/** Figure by figure, what stands there now and what will; the person puts them in, or does not. */
	show(
		/** @type {Change[]} */ changes,
		/** @type {string[]} */ leftOut,
		/** @type {HTMLInputElement} */ target,
	) {
		const panel = document.createElement('section');
		panel.className = 'portal-paste';
		const title = element('h3', 'govuk-heading-s', `${counted(changes.length)} will change`);
		title.tabIndex = -1;
		panel.append(title, tableOf(changes));
		if (leftOut.length > 0)
			panel.append(
				element(
					'p',
					'govuk-body',
					`Left out, because the portal works totals out itself: ${leftOut.join(', ')}.`,
				),
			);
		const close = (/** @type {HTMLElement} */ next) => {
			panel.remove();
			next.focus();
		};
		const buttons = element('div', 'govuk-button-group', '');
		buttons.append(
			button('govuk-button', 'Put the figures in', () => {
				for (const { box, after } of changes) box.value = after;
				this.changed(changes);
				close(target);
				this.undoable(changes);
			}),
			button('govuk-button govuk-button--secondary', 'Leave the table as it is', () => {
				close(target);
				this.say('Nothing has changed.');
			}),
		);
		panel.append(buttons);
		this.shown = panel;
		this.append(panel);
		title.focus();
	}

	/** What happened, with a way back: a paste by script is not in the browser's own undo. */
	undoable(/** @type {Change[]} */ changes) {
		const undo = button('portal-link-button', 'Undo', () => {
			for (const { box, before } of changes) box.value = before;
			this.changed(changes);
			this.say('Put back as it was.');
			changes[0]?.box.focus();
		});
		this.say(`${counted(changes.length)} put in. `);
		this.said?.append(undo);
	}

	say(/** @type {string} */ words, trouble = false) {
		this.said?.replaceChildren(words);
		this.said?.classList.toggle('portal-live--trouble', trouble);
	}

	changed(/** @type {Change[]} */ changes) {
		for (const { box } of changes) {
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

const counted = (/** @type {number} */ count) => `${count} ${count === 1 ? 'figure' : 'figures'}`;

/**
 * @param {string} href
 * @param {Record<string, string>} fields
 * @returns {Promise<{ figures: Figure[], leftOut: string[] } | { said: string[] } | null>}
 */
async function ask(href, fields) {
	try {
		const reply = await fetch(href, {
			method: 'POST',
			body: new URLSearchParams(fields),
			headers: { Accept: 'application/json' },
			credentials: 'same-origin',
			redirect: 'manual',
		});
		if (!reply.headers.get('content-type')?.startsWith('application/json')) return null;
		const body = await reply.json();
		if (reply.status === 422 && Array.isArray(body?.said)) return { said: body.said };
		return reply.ok && Array.isArray(body?.figures) ? body : null;
	} catch {
		return null;
	}
}

function tableOf(/** @type {Change[]} */ changes) {
	const table = element('table', 'govuk-table', '');
	const head = element('tr', 'govuk-table__row', '');
	for (const words of ['Figure', 'Now', 'After']) {
		const cell = element('th', 'govuk-table__header', words);
		cell.setAttribute('scope', 'col');
		head.append(cell);
	}
	const rows = changes.map(({ label, before, after }) => {
		const row = element('tr', 'govuk-table__row', '');
		for (const words of [label, before === '' ? 'empty' : before, after])
			row.append(element('td', 'govuk-table__cell', words));
		return row;
	});
	table.append(head, ...rows);
	return table;
}

function element(/** @type {string} */ tag, /** @type {string} */ name, /** @type {string} */ words) {
	const made = document.createElement(tag);
	made.className = name;
	made.textContent = words;
	return made;
}

function button(/** @type {string} */ name, /** @type {string} */ words, /** @type {() => void} */ pressed) {
	const made = /** @type {HTMLButtonElement} */ (element('button', name, words));
	made.type = 'button';
	made.addEventListener('click', pressed);
	return made;
}

customElements.define('paste-table', PasteTable);
