import { assetUrl } from './static-files.ts';

interface PlainPage {
	/** Made in code, never from the request. */
	readonly heading: string;
	readonly words: readonly string[];
	readonly demonstration: boolean;
}

/**
 * A page of the portal drawn without React, for what is refused or fails before a page can be made. The same frame as
 * `components/layout`, without who is signed in: that is not known yet.
 */
export function plainPage({ heading, words, demonstration }: PlainPage): string {
	const banner = demonstration
		? '<div class="govuk-phase-banner govuk-width-container"><p class="govuk-phase-banner__content"><strong class="govuk-tag govuk-phase-banner__content__tag">Demonstration data</strong> <span class="govuk-phase-banner__text">The figures and people here are invented.</span></p></div>'
		: '';
	return `<!DOCTYPE html><html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>${heading} – Commissioning Portal</title><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><link rel="icon" href="${assetUrl('icon.svg')}" type="image/svg+xml"><link rel="stylesheet" href="${assetUrl('govuk-frontend.min.css')}"><link rel="stylesheet" href="${assetUrl('portal.css')}"></head><body class="govuk-template__body"><a href="#main-content" class="govuk-skip-link">Skip to main content</a><header class="govuk-template__header"><div class="govuk-generic-header"><div class="govuk-generic-header__container govuk-width-container portal-header__container"><div class="govuk-generic-header__logo"><a href="/" class="govuk-generic-header__homepage-link portal-header__name">Commissioning Portal</a></div></div></div>${banner}</header><main class="govuk-width-container"><div class="govuk-main-wrapper" id="main-content" tabindex="-1"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><h1 class="govuk-heading-l">${heading}</h1>${words.map((each) => `<p class="govuk-body">${each}</p>`).join('')}<p class="govuk-body"><a class="govuk-link" href="/">Go to your start page</a></p></div></div></div></main></body></html>`;
}
