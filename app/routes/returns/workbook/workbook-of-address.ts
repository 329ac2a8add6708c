import { found, type SignedIn } from '../../../http/guarded.ts';
import { showWorkbook, type WorkbookShown } from '../../../operations/kpi-return/show-workbook.ts';

/** The workbook that the address names, read and compared; a 404 where there is none for this person. */
export const workbookOfAddress = async (g: SignedIn): Promise<WorkbookShown> =>
	found(await showWorkbook(g.services, g.scope, g.params.id ?? '', g.params.upload ?? ''));
