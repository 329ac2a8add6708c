import { found, guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { openNotification } from '../../../operations/notification/open-notification.ts';
import { notificationView } from './view.ts';

export const loader = guarded('signed-in', async (g) => {
	const message = found(await openNotification(g.services, g.actor, g.params.id ?? ''));
	g.context.unread = message.unread;
	return page(g, { title: message.subject, view: notificationView(message) });
});

export { RecordRoute as default } from '../../../components/layout/record-page.tsx';
