import { ButtonLink } from '../../../components/govuk/button.tsx';
import { InsetText } from '../../../components/govuk/inset-text.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { BuyView } from './view.ts';

export function BuyPage({ view }: { readonly view: BuyView }) {
	return (
		<Main>
			<PageHeading>Buy places</PageHeading>
			<p className="govuk-body">
				What providers offer in your area. Buy a place for each person, or a block that your authority draws
				on later.
			</p>
			{view.offers.length === 0 ? (
				<p className="govuk-body">
					Nothing is on offer in your area yet. It will stand here when a provider offers places.
				</p>
			) : null}
			{view.offers.map(({ id, title, programme, rows, href, whyNot }) => (
				<section key={id} aria-labelledby={`offer-${id}`}>
					<h2 className="govuk-heading-m" id={`offer-${id}`}>
						<span className="govuk-caption-m">{programme}</span>
						{title}
					</h2>
					<SummaryList rows={rows} />
					{whyNot === null ? null : (
						<InsetText>
							<strong>You cannot buy this now.</strong> {whyNot}
						</InsetText>
					)}
					{href === null ? null : (
						<ButtonLink href={href}>
							Order<span className="govuk-visually-hidden">{` ${title}`}</span>
						</ButtonLink>
					)}
				</section>
			))}
		</Main>
	);
}
