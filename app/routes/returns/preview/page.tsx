import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Blocks } from '../../../components/layout/blocks.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { SectionTable } from '../section/section-table.tsx';
import type { ReturnPreviewView } from './view.ts';

/** Every section of the return under one another, with empty boxes that cannot be typed in. */
export function ReturnPreviewPage({ view }: { readonly view: ReturnPreviewView }) {
	return (
		<Main before={<BackLink href={view.back} text="Back to the specification" />} wide>
			<PageHeading caption={view.caption}>{view.title}</PageHeading>
			<Blocks blocks={view.blocks} />
			{view.sections.map(({ key, label, tables, says }) => (
				<section key={key} aria-labelledby={`section-${key}`}>
					<h2 className="govuk-heading-m" id={`section-${key}`}>
						{label}
					</h2>
					{says === null ? null : <p className="govuk-body">{says}</p>}
					{tables.map((table) => (
						<SectionTable key={table.key} table={table} readOnly />
					))}
				</section>
			))}
		</Main>
	);
}
