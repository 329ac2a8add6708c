import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import {
	describeAreas,
	describeFundingShares,
	describeMembers,
	describeSchedule,
	describeTargets,
} from '../parts/describe-lists.ts';
import {
	describeConditions,
	describeDetails,
	describeProposed,
	describeReasons,
	describeValue,
} from '../parts/describe-texts.ts';
import { type DescribeTerms, saveTermsPage, showTermsPage } from '../parts/save-part.ts';

const PARTS: Readonly<Record<string, DescribeTerms>> = {
	details: describeDetails,
	reasons: describeReasons,
	conditions: describeConditions,
	value: describeValue,
	variation: describeProposed,
	members: describeMembers,
	areas: describeAreas,
	funding: describeFundingShares,
	schedule: describeSchedule,
	targets: describeTargets,
};

const describe: DescribeTerms = (facts, params, newId) => {
	const part = Object.entries(PARTS).find(([name]) => name === params.part)?.[1];
	if (facts.version.kind === 'termination' && params.part !== 'variation') return null;
	return part?.(facts, params, newId) ?? null;
};

export const loader = guarded('agreement.write', (g) => showTermsPage(g, describe));
export const action = guarded('agreement.write', (g) => saveTermsPage(g, describe));

export default function AgreementPartRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
