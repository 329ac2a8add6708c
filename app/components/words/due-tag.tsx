import { type HowLongLeft, writeHowLongLeft } from '../../domain/calendar/due.ts';
import { Tag, type TagColour } from '../govuk/tag.tsx';

/** From here on what is due is shown as near. */
const NEAR_DAYS = 5;

/** How long is left. Overdue stands out. */
export function DueTag({ left }: { readonly left: HowLongLeft }) {
	const words = writeHowLongLeft(left);
	return <Tag colour={colourOf(left)}>{words.charAt(0).toUpperCase() + words.slice(1)}</Tag>;
}

function colourOf(left: HowLongLeft): TagColour {
	if (left.kind === 'overdue-by') return 'red';
	return left.kind === 'due-today' ? 'orange' : left.days <= NEAR_DAYS ? 'yellow' : 'grey';
}
