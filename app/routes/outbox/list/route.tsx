import { guarded } from '../../../http/guarded.ts';
import { pageNumber } from '../../../http/page-number.ts';
import { page } from '../../../http/replies.ts';
import { listOutbox } from '../../../operations/mail/list-outbox.ts';
import { outboxView } from './view.ts';

export const loader = guarded('outbox.view', async (g) =>
	page(g, {
		title: 'Mail',
		view: outboxView(await listOutbox(g.services, g.scope, pageNumber(g.request)), g.services.ids.next()),
	}),
);

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
