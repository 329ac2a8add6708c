/** Why a workbook as a whole is not taken. */
export type WorkbookRefusal =
	/** It has no sheet by which the portal knows its own. */
	| { readonly code: 'not-a-portal-workbook' }
	/** That sheet was changed, or is not whole. */
	| { readonly code: 'identity-changed' }
	| { readonly code: 'older-format' }
	| { readonly code: 'newer-format' }
	| { readonly code: 'another-agreement'; readonly agreement: string }
	| { readonly code: 'another-period'; readonly months: string }
	/** The same agreement and period, and still not this return. */
	| { readonly code: 'another-return' }
	| { readonly code: 'older-specification'; readonly number: number; readonly asked: number }
	/** Made for somebody who fills in other areas. */
	| { readonly code: 'somebody-elses' }
	/** The return has gained or lost areas since it was made. */
	| { readonly code: 'other-boxes' };
