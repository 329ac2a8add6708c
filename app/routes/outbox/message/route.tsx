import { useView } from '../../../components/layout/view-context.ts';
import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { showMessage } from '../../../operations/mail/show-message.ts';
import { MessagePage } from './page.tsx';
import { type MessageView, messageView } from './view.ts';

export const loader = guarded('outbox.view', async (g) => {
	const message = found(await showMessage(g.services, g.scope, g.params.id ?? ''));
	return page(g, {
		title: message.subject,
		view: messageView(message, g.services.config.origin, g.services.ids.next()),
	});
});

export default function MessageRoute() {
	return <MessagePage view={useView<MessageView>()} />;
}
