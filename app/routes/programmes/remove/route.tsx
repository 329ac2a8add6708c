import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { type DescribePart, savePart, showPart } from '../save-part.ts';
import { describeRemoval } from './view.ts';

const describe: DescribePart = (facts, params) =>
	describeRemoval(facts, params.part ?? '', params.entry ?? '');

export const loader = guarded('programme.edit', (g) => showPart(g, describe));
export const action = guarded('programme.edit', (g) => savePart(g, describe));

export default function RemoveFromProgrammeRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
