import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import {
	describeBudgetLine,
	describePayment,
	describePlaces,
	describeRemoval,
} from '../parts/describe-entries.ts';
import { describePartner } from '../parts/describe-partner.ts';
import { type DescribeTerms, saveTermsPage, showTermsPage } from '../parts/save-part.ts';

const LISTS = {
	allocations: describePlaces,
	payments: describePayment,
	budget: describeBudgetLine,
	partners: describePartner,
} as const;

/** One entry of a list; `add` for a new one, `remove` to take it out. */
const describe: DescribeTerms = (facts, params, newId) => {
	const list = (Object.keys(LISTS) as (keyof typeof LISTS)[]).find((each) => each === params.list);
	if (list === undefined || facts.version.kind === 'termination') return null;
	const id = params.entry === 'add' ? null : (params.entry ?? '');
	const page = LISTS[list](facts, id, newId);
	if (params.act === undefined || page === null) return page;
	return params.act === 'remove' && id !== null ? describeRemoval(list, id, page) : null;
};

export const loader = guarded('agreement.write', (g) => showTermsPage(g, describe));
export const action = guarded('agreement.write', (g) => saveTermsPage(g, describe));

export default function AgreementEntryRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
