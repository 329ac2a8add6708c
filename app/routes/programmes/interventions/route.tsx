import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { type DescribePart, savePart, showPart } from '../save-part.ts';
import { describeIntervention } from './view.ts';

/** Adds one where the address names none. */
const describe: DescribePart = (facts, params, newId) =>
	describeIntervention(facts, params.intervention ?? null, newId);

export const loader = guarded('programme.edit', (g) => showPart(g, describe));
export const action = guarded('programme.edit', (g) => savePart(g, describe));

export default function ProgrammeInterventionRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
