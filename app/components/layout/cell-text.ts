import { RATING_NAMES } from '../../domain/kpi/rating-names.ts';
import type { CellView } from './record-view.ts';

/** What a piece of a page says to whoever has it read out, what is hidden from the eye with it. */
export function cellText(cell: CellView): string {
	if (typeof cell === 'string') return cell;
	if ('tag' in cell) return cell.tag;
	if ('strong' in cell) return cell.strong;
	if ('written' in cell) return cell.written;
	if ('rating' in cell) return RATING_NAMES[cell.rating];
	if ('figure' in cell) return cell.figure ?? cell.none ?? '';
	if ('quiet' in cell) return cellText(cell.quiet);
	if ('lines' in cell) return joined(cell.lines.map(cellText), '; ');
	if ('folded' in cell) return `${cell.folded}: ${joined(cell.items.map(cellText), '; ')}`;
	if ('hash' in cell) return cell.hash;
	if ('below' in cell) return joined([cellText(cell.cell), cell.below], '; ');
	if ('href' in cell) return beside([cellText(cell.text), cell.of ?? '']);
	return beside(cell.map(cellText));
}

const joined = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);

/** What begins with a comma, a colon or a full stop follows at once. */
const beside = (parts: readonly string[]): string =>
	parts
		.filter((part) => part !== '')
		.map((part, at) => (at === 0 || /^[,.:;]/.test(part) ? part : ` ${part}`))
		.join('');
