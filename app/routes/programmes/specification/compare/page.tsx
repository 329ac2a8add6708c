import { BackLink } from '../../../../components/govuk/back-link.tsx';
import { InsetText } from '../../../../components/govuk/inset-text.tsx';
import { Main } from '../../../../components/layout/main.tsx';
import { PageHeading } from '../../../../components/layout/page-heading.tsx';
import { DifferenceTable } from '../difference-table.tsx';
import type { ComparisonView } from './view.ts';

export function ComparisonPage({ view }: { readonly view: ComparisonView }) {
	return (
		<Main before={<BackLink href={view.back} text={`Back to ${view.after.toLowerCase()}`} />}>
			<PageHeading caption={`Service specification: ${view.programme}`}>{view.title}</PageHeading>
			<p className="govuk-body">{view.from}</p>
			{view.note === '' ? null : <InsetText>{view.note}</InsetText>}
			<DifferenceTable rows={view.rows} before={view.before} after={view.after} />
		</Main>
	);
}
