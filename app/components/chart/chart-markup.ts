import type { ChartLayout, Mark } from '../../domain/chart/chart-layout.ts';

const RADII = { full: 4.5, hollow: 4.5, small: 2.75 } as const;
/** Half of a diamond, from its middle to a corner. */
const CORNER = 6;

/**
 * What stands inside a chart's `svg`, as text: a page of charts has a thousand marks, and making an element of each before writing it out
 * would be a fifth of the work on the page. Words are escaped here, and nowhere else does anything but a number come in.
 */
export function chartMarkup(id: string, { title, alternativeText, marks }: ChartLayout): string {
	const name = escaped(id);
	const hatch = `url(#${name}-hatch)`;
	let markup = `<title id="${name}-name">${escaped(title)}</title><desc id="${name}-words">${escaped(alternativeText)}</desc>`;
	markup += `<defs><pattern id="${name}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="portal-chart__hatch" d="M0 0v6"></path></pattern></defs>`;
	for (const mark of marks) markup += markOf(mark, hatch);
	return markup;
}

/** `data-value` is what `chart-values` says under the pointer. Strokes, dashes and fills are the style sheet's, by the role of each mark. */
function markOf(mark: Mark, hatch: string): string {
	switch (mark.kind) {
		case 'line': {
			const points = mark.points.map((point) => point.join(',')).join(' ');
			return `<polyline class="portal-chart__line portal-chart__line--${mark.role}" points="${points}"></polyline>`;
		}
		case 'rect': {
			const at = `x="${mark.x}" y="${mark.y}" width="${Math.max(0, mark.width)}" height="${mark.height}"`;
			const fill = mark.role === 'loss' ? ` fill="${hatch}"` : '';
			return `<rect class="portal-chart__rect portal-chart__rect--${mark.role}" ${at}${fill}${said(mark.label)}></rect>`;
		}
		case 'point': {
			const of = `class="portal-chart__point portal-chart__point--${mark.shape}"`;
			return mark.shape === 'so-far'
				? `<path ${of} d="M${mark.x} ${mark.y - CORNER}l${CORNER} ${CORNER}l-${CORNER} ${CORNER}l-${CORNER} -${CORNER}z"${said(mark.label)}></path>`
				: `<circle ${of} cx="${mark.x}" cy="${mark.y}" r="${RADII[mark.shape]}"${said(mark.label)}></circle>`;
		}
		case 'text': {
			const bold = mark.bold ? ' portal-chart__text--bold' : '';
			return `<text class="portal-chart__text${bold}" x="${mark.x}" y="${mark.y}" text-anchor="${mark.anchor}" font-size="${mark.size}">${escaped(mark.text)}</text>`;
		}
	}
}

/** A sign of a legend is no figure: nothing is said under the pointer. */
const said = (label: string): string => (label === '' ? '' : ` data-value="${escaped(label)}"`);

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#x27;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
