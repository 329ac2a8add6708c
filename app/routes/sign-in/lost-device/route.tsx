import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';

export const loader = guarded('public', async (g) =>
	page(g, { title: 'If you have lost your device', view: null }),
);

export default function LostDevicePage() {
	return (
		<Main before={<BackLink href="/sign-in/code" />}>
			<Row>
				<Column width="two-thirds">
					<PageHeading>If you have lost your device</PageHeading>
					<p className="govuk-body">
						If you kept your recovery codes, one of them{' '}
						<a className="govuk-link" href="/sign-in/recovery-code">
							lets you in
						</a>
						.
					</p>
					<p className="govuk-body">Without one, two administrators must let you begin again:</p>
					<ol className="govuk-list govuk-list--number">
						<li>Tell your organisation’s administrator, in person or by telephone.</li>
						<li>They record that you have lost your device, and how they know that it is you.</li>
						<li>
							A second administrator confirms it. If your organisation has only one, the portal’s own
							administrator is the second.
						</li>
						<li>
							You are told by e-mail. Then sign in with your password, and set up an app on another device.
						</li>
					</ol>
				</Column>
			</Row>
		</Main>
	);
}
