import { FormPage, type FormPageView } from '../../../components/layout/form-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { savePart, showPart } from '../save-part.ts';
import { describeBoards } from './view.ts';

export const loader = guarded('programme.edit', (g) => showPart(g, describeBoards));
export const action = guarded('programme.edit', (g) => savePart(g, describeBoards));

export default function ProgrammeBoardsRoute() {
	return <FormPage view={useView<FormPageView>()} />;
}
