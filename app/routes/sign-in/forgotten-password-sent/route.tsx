import { Column, Row } from '../../../components/layout/column.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { PASSWORD_LINK_MINUTES } from '../../../domain/access/session-limits.ts';
import { guarded } from '../../../http/guarded.ts';
import { page } from '../../../http/replies.ts';

/** Says the same whether anybody has the address or not. */
export const loader = guarded('public', async (g) => page(g, { title: 'Look in your e-mail', view: null }));

export default function ForgottenSentPage() {
	return (
		<Main>
			<Row>
				<Column width="two-thirds">
					<PageHeading>Look in your e-mail</PageHeading>
					<p className="govuk-body">
						If the portal knows the address, a link is on its way to it. It works once, for{' '}
						{PASSWORD_LINK_MINUTES} minutes.
					</p>
					<p className="govuk-body">
						If nothing comes, look among unwanted mail, or ask your organisation’s administrator whether you
						have been invited.
					</p>
					<p className="govuk-body">
						<a className="govuk-link" href="/sign-in">
							Go to sign-in
						</a>
					</p>
				</Column>
			</Row>
		</Main>
	);
}
