// @ts-check

/**
 * Round a chart: says the value under the pointer, or under the left and right arrow keys once the chart has the focus. The
 * marks carry their words in `data-value`, and follow each other along `data-along`: `x`, or `y` for bars lying down. The table
 * under the chart says the same without a script.
 */
class ChartValues extends HTMLElement {
	connectedCallback() {
		this.svg = this.querySelector('svg');
		this.marks = /** @type {SVGGraphicsElement[]} */ ([...this.querySelectorAll('[data-value]')]);
		if (this.svg === null || this.marks.length === 0) return;
		this.said = document.createElement('p');
		this.said.className = 'portal-live portal-chart__said';
		this.said.setAttribute('role', 'status');
		this.said.textContent =
			'Point at the chart, or use the left and right arrow keys on it, to read its values.';
		this.append(this.said);
		/** @type {number} */
		this.current = -1;
		this.tabIndex = 0;
		this.setAttribute('role', 'group');
		this.setAttribute('aria-label', 'Chart values: use the left and right arrow keys');
		this.svg.addEventListener('pointermove', (event) => this.point(event));
		this.addEventListener('keydown', (event) => this.key(event));
	}

	point(/** @type {PointerEvent} */ event) {
		const matrix = this.svg?.getScreenCTM();
		if (!matrix) return;
		const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
		const [across, down] =
			this.dataset.along === 'y' ? /** @type {const} */ ([1, 1000]) : /** @type {const} */ ([1000, 1]);
		const distances = (this.marks ?? []).map((mark) => {
			const box = mark.getBBox();
			return across * outside(x, box.x, box.width) + down * outside(y, box.y, box.height);
		});
		this.show(distances.indexOf(Math.min(...distances)));
	}

	key(/** @type {KeyboardEvent} */ event) {
		const last = (this.marks ?? []).length - 1;
		const current = this.current ?? -1;
		/** @type {Record<string, number>} */
		const places = {
			ArrowRight: Math.min(current + 1, last),
			ArrowLeft: Math.max(current - 1, 0),
			Home: 0,
			End: last,
		};
		const next = places[event.key];
		// The scroll box in which a wide chart stands takes the arrows itself when it has the focus.
		if (next === undefined || event.target !== this) return;
		event.preventDefault();
		this.show(next);
	}

	show(/** @type {number} */ index) {
		const mark = this.marks?.[index];
		if (mark === undefined || index === this.current) return;
		this.marks?.[this.current ?? -1]?.classList.remove('portal-chart__mark--current');
		mark.classList.add('portal-chart__mark--current');
		this.current = index;
		if (this.said) this.said.textContent = mark.dataset.value ?? '';
	}
}

/** How far a place lies outside a span; 0 within it. */
const outside = (/** @type {number} */ place, /** @type {number} */ start, /** @type {number} */ length) =>
	Math.max(start - place, 0, place - start - length);

customElements.define('chart-values', ChartValues);
