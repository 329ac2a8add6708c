import { formRoute } from '../../../http/form-route.ts';
import { describeAreas, describeMembers, describeTargets } from '../parts/describe-lists.ts';
import { describeFundingShares, describeSchedule } from '../parts/describe-money.ts';
import {
	describeConditions,
	describeDetails,
	describeProposed,
	describeReasons,
	describeValue,
} from '../parts/describe-texts.ts';
import { type DescribeTerms, termsForm } from '../parts/save-part.ts';

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

const terms = termsForm((facts, params, newId) => {
	const part = Object.entries(PARTS).find(([name]) => name === params.part)?.[1];
	if (facts.version.kind === 'termination' && params.part !== 'variation') return null;
	return part?.(facts, params, newId) ?? null;
});
const form = formRoute('agreement.write', terms);

export const loader = form.loader;
export const action = form.action;
export { FormRoute as default } from '../../../components/layout/form-page.tsx';
