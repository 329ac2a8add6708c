import { DueTag } from '../../components/words/due-tag.tsx';
import type { DueView } from './due-view.ts';

/** "30 October 2017, extended to 13 November 2017" and how long is left. */
export function DueWords({ due }: { readonly due: DueView }) {
	return (
		<>
			{due.extendedTo === null ? due.dueOn : `${due.extendedTo} (extended; it was due on ${due.dueOn})`}{' '}
			{due.left === null ? null : <DueTag left={due.left} />}
		</>
	);
}
