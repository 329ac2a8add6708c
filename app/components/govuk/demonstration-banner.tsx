/** Stands on every page of demonstration mode, with the day it pretends to be. */
export function DemonstrationBanner({ businessDate }: { readonly businessDate: string }) {
	return (
		<div className="govuk-phase-banner govuk-width-container">
			<p className="govuk-phase-banner__content">
				<strong className="govuk-tag govuk-phase-banner__content__tag">Demonstration data</strong>{' '}
				<span className="govuk-phase-banner__text">
					The figures and people here are invented. The portal is working as if today were {businessDate}.
				</span>
			</p>
		</div>
	);
}
