import { PlainTextPage, type PlainTextView } from '../../../components/layout/plain-text-page.tsx';
import { useView } from '../../../components/layout/view-context.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';
import { privacyNotice } from './view.ts';

export const loader = guarded('public', async (g) =>
	page(g, { title: privacyNotice.title, view: privacyNotice }),
);

export default function PrivacyNoticeRoute() {
	return <PlainTextPage view={useView<PlainTextView>()} />;
}
