// @ts-check
import { readNumber } from './read-number.js';

/**
 * Round a form: keeps up, as one types, every `<output data-sum for="ids">` (the sum of those boxes) and every
 * `<output data-numerator="ids" data-denominator="ids" data-target="80/100" data-direction="at-least">` (a KPI). What the
 * server wrote there stays until something is typed. It shows, and decides nothing: the server works everything out again.
 */
class RunningTotal extends HTMLElement {
	connectedCallback() {
		this.addEventListener('input', () => this.work());
	}

	work() {
		for (const output of this.querySelectorAll('output')) {
			if (output.hasAttribute('data-sum')) write(output, sumText(addBoxes(output.getAttribute('for'))));
			if (output.dataset.numerator !== undefined) write(output, kpiText(output.dataset));
		}
	}
}

/** Writes only what has changed, so that a screen reader is not told the same again. */
function write(/** @type {HTMLOutputElement} */ output, /** @type {string} */ text) {
	if (output.textContent !== text) output.textContent = text;
}

/**
 * @typedef {{ total: number, filled: number, wrong: boolean }} Sum
 * @param {string | null | undefined} ids
 * @returns {Sum}
 */
export function addBoxes(ids) {
	const sum = { total: 0, filled: 0, wrong: false };
	for (const id of (ids ?? '').split(/\s+/).filter(Boolean)) {
		const box = document.getElementById(id);
		const typed = box instanceof HTMLInputElement ? box.value.trim() : '';
		if (typed === '') continue;
		const number = readNumber(typed);
		if (number === null) sum.wrong = true;
		else sum.total += number;
		sum.filled += 1;
	}
	// Weeks are tenths: 0.1 + 0.2 must not show seventeen digits.
	sum.total = Math.round(sum.total * 100) / 100;
	return sum;
}

const sumText = (/** @type {Sum} */ sum) =>
	sum.wrong ? 'not a number' : sum.filled === 0 ? '' : sum.total.toLocaleString('en-GB');

/** Compared as whole numbers; the percentage is for reading. */
function kpiText(/** @type {DOMStringMap} */ { numerator, denominator, target, direction }) {
	const [over, under] = [addBoxes(numerator), addBoxes(denominator)];
	if (over.wrong || under.wrong) return 'one of its figures is not a number';
	if (over.filled === 0 || under.filled === 0 || under.total === 0) return 'no data yet';
	if (over.total > under.total) return `${over.total} of ${under.total}: the part is more than the whole`;
	const [wanted, of] = (target ?? '0/1').split('/').map(Number);
	const difference = over.total * Number(of) - Number(wanted) * under.total;
	const met = direction === 'at-most' ? difference <= 0 : difference >= 0;
	const goal = `${direction === 'at-most' ? 'at most ' : ''}${percent(Number(wanted), Number(of)).replace('.0%', '%')}`;
	return `${over.total} of ${under.total}, ${percent(over.total, under.total)} (target ${goal}: ${met ? 'met' : 'not met'} as typed)`;
}

/** One decimal, halves up, worked out in whole numbers. */
function percent(/** @type {number} */ part, /** @type {number} */ whole) {
	const tenths = Math.floor((part * 2000 + whole) / (2 * whole));
	return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

customElements.define('running-total', RunningTotal);
