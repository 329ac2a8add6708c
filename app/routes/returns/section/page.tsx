import { BackLink } from '../../../components/govuk/back-link.tsx';
import { Button, ButtonGroup } from '../../../components/govuk/button.tsx';
import { ErrorSummary } from '../../../components/govuk/error-summary.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SingleCheckbox } from '../../../components/govuk/single-checkbox.tsx';
import { Blocks } from '../../../components/layout/blocks.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { KpiPreview } from '../../../components/words/kpi-preview.tsx';
import { FillingIn } from '../filling-in.tsx';
import { NobodyNamedTick } from '../nobody-named-tick.tsx';
import { SectionTable } from './section-table.tsx';
import type { SectionView } from './view.ts';

/** One section of a return: its tables, what is wrong in them, and what they make of the KPIs. */
export function SectionPage({ view }: { readonly view: SectionView }) {
	const back = `/returns/${view.returnId}`;
	return (
		<Main before={<BackLink href={back} text="Back to the return" />}>
			<ErrorSummary errors={view.errors} />
			<PageHeading caption={view.caption}>{view.heading}</PageHeading>
			<Blocks blocks={view.conflict} />
			{view.locked ? <InsetText>{view.locked}</InsetText> : null}
			{view.onBehalfOf && !view.locked ? (
				<InsetText>{`You are filling this in for ${view.onBehalfOf}. It is recorded that you did, and ${view.onBehalfOf} must still certify it.`}</InsetText>
			) : null}
			<Todo view={view} />
			<FillingIn
				autosave={view.autosaves && !view.locked ? `${back}/sections/${view.section}/autosave` : null}
				isUnsaved={view.conflict.length > 0}
			>
				<running-total>
					<form method="post" noValidate>
						<input type="hidden" name="commandId" value={view.hidden.commandId} />
						<input type="hidden" name="expectedVersion" value={view.hidden.version} />
						<input type="hidden" name="drawn" value={view.hidden.drawn} />
						{view.nothing && !view.locked ? (
							<SingleCheckbox
								name="nothing"
								checked={view.nothing.checked}
								text="Nothing to report in this section"
								hint="Empty boxes then count as 0. You are still asked how many there are at the end of the quarter."
							/>
						) : null}
						{view.tables.map((table) => (
							<SectionTable key={table.key} table={table} readOnly={view.locked !== null} />
						))}
						<Previews view={view} />
						{view.asksWhetherNamed ? <NobodyNamedTick /> : null}
						{view.locked ? null : (
							<ButtonGroup>
								<Button name="intent" value="continue">
									Save and continue
								</Button>
								<Button variant="secondary" name="intent" value="save">
									Save and stay here
								</Button>
							</ButtonGroup>
						)}
					</form>
				</running-total>
			</FillingIn>
			<Blocks blocks={view.sources} />
			{view.savedLast ? <p className="govuk-body portal-quiet">{view.savedLast}</p> : null}
		</Main>
	);
}

/** What is still to do here, as work and not as mistakes. */
function Todo({ view }: { readonly view: SectionView }) {
	const items = [...(view.toFill === null ? [] : [view.toFill]), ...view.toNote];
	if (items.length === 0 || view.locked) return null;
	return (
		<InsetText toDo>
			<h2 className="govuk-heading-s">Still to do</h2>
			<ul className="govuk-list govuk-list--bullet">
				{items.map(({ id, text }) => (
					<li key={`${id} ${text}`}>
						<a className="govuk-link" href={`#${id}`}>
							{text}
						</a>
					</li>
				))}
			</ul>
		</InsetText>
	);
}

function Previews({ view }: { readonly view: SectionView }) {
	if (view.previews.length === 0) return null;
	return (
		<section aria-labelledby="kpis">
			<h2 className="govuk-heading-m" id="kpis">
				What these figures make of your KPIs
			</h2>
			{view.previews.map(({ key, ...preview }) => (
				<KpiPreview key={key} {...preview} />
			))}
		</section>
	);
}
