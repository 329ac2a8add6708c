import { BackLink } from '../../../components/govuk/back-link.tsx';
import { ButtonLink } from '../../../components/govuk/button.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { VersionsView } from './view.ts';

export function VersionsPage({ view }: { readonly view: VersionsView }) {
	return (
		<Main before={<BackLink href={view.back.href} text={view.back.text} />}>
			<PageHeading caption={view.caption}>{view.title}</PageHeading>
			<p className="govuk-body">
				Every version of the terms is kept. An accepted one is never changed: a variation is the next version,
				and what held before can still be read.
			</p>
			<Table
				id="versions"
				caption="Versions of the terms"
				captionSize="m"
				wide
				columns={[
					{ text: 'Version' },
					{ text: 'Where it stands' },
					{ text: 'Holds' },
					{ text: 'Value', numeric: true },
					{ text: 'Begun' },
				]}
				rows={view.rows.map(({ key, href, name, state, colour, effect, value, begun }) => ({
					key,
					cells: [
						<a key="name" className="govuk-link" href={href}>
							{name}
						</a>,
						<Tag key="state" colour={colour}>
							{state}
						</Tag>,
						effect,
						value,
						begun,
					],
				}))}
			/>
			{view.actions.map(({ href, text }) => (
				<p key={href}>
					<ButtonLink href={href} variant="secondary">
						{text}
					</ButtonLink>
				</p>
			))}
		</Main>
	);
}
