import { detailsFound } from '../components/words/nobody-named.ts';

/** Nobody is asked about each of many rows: such a one is written by hand, where the question can be answered. */
export const namesSomebody = (refusal: unknown): string => {
	const said = [...new Set(detailsFound(refusal).map(({ excerpt, kind }) => `“${excerpt}” (${kind})`))];
	return `Words in this row look as if they told who somebody is: ${said.join(', ')}. Take them out, or leave the row out and write it by hand`;
};
