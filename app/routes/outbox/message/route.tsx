import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showMessage } from '../../../operations/mail/show-message.ts';
import { messageView } from './view.ts';

export const loader = guarded('outbox.view', async (g) => {
	const message = found(await showMessage(g.services, g.scope, g.params.id ?? ''));
	return page(g, {
		title: message.subject,
		view: messageView(message, g.services.config.origin, g.services.ids.next()),
	});
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
