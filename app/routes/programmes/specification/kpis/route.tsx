import { FormPage, type FormPageView } from '../../../../components/layout/form-page.tsx';
import { useView } from '../../../../components/layout/view-context.ts';
import { guarded } from '../../../../http/guarded.ts';
import { type DescribeDraft, saveDraftPage, showDraftPage } from '../save-draft.ts';
import { describeKpis } from './view.ts';

const describe: DescribeDraft = (facts) => describeKpis(facts);

export const loader = guarded('specification.edit', (g) => showDraftPage(g, describe));
export const action = guarded('specification.edit', (g) => saveDraftPage(g, describe));

export default function AddKpisRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
