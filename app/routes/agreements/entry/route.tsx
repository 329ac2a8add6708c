import { formRoute } from '../../../http/form-route.ts';
import {
	describeBudgetLine,
	describePayment,
	describePlaces,
	describeRemoval,
} from '../parts/describe-entries.ts';
import { describePartner } from '../parts/describe-partner.ts';
import { termsForm } from '../parts/save-part.ts';

const LISTS = {
	allocations: describePlaces,
	payments: describePayment,
	budget: describeBudgetLine,
	partners: describePartner,
} as const;

/** One entry of a list; `add` for a new one, `remove` to take it out. */
const terms = termsForm((facts, params, newId) => {
	const list = (Object.keys(LISTS) as (keyof typeof LISTS)[]).find((each) => each === params.list);
	if (list === undefined || facts.version.kind === 'termination') return null;
	const id = params.entry === 'add' ? null : (params.entry ?? '');
	const page = LISTS[list](facts, id, newId);
	if (params.act === undefined) return page;
	return params.act === 'remove' && id !== null ? describeRemoval(list, id, page) : null;
});
const form = formRoute('agreement.write', terms);

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
