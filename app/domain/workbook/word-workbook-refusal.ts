import type { WorkbookRefusal } from './workbook-refusal.ts';

const AGAIN = 'Download this return’s workbook again and copy your figures into it.';

/** Why a workbook is not taken, and what to do. */
export function wordWorkbookRefusal(refusal: WorkbookRefusal): string {
	switch (refusal.code) {
		case 'not-a-portal-workbook':
			return 'This is not a workbook that the portal made. Upload the workbook that you downloaded from the return’s page.';
		case 'identity-changed':
			return `The hidden sheet by which the portal knows this workbook has been changed. ${AGAIN}`;
		case 'older-format':
			return `This workbook was made by an earlier version of the portal and can no longer be read. ${AGAIN}`;
		case 'newer-format':
			return `This workbook was made by a later version of the portal. ${AGAIN}`;
		case 'another-agreement':
			return `This workbook is for another agreement, ‘${refusal.agreement}’. Upload it on that agreement’s return.`;
		case 'another-period':
			return `This workbook is for ${refusal.months}. Upload it on the return for those months.`;
		case 'another-return':
			return `This workbook was made for another return. ${AGAIN}`;
		case 'older-specification':
			return `This workbook asks what version ${refusal.number} of the service specification asks. The return is now held to version ${refusal.asked}. ${AGAIN}`;
		case 'somebody-elses':
			return 'This workbook was made for another organisation and its areas. Upload the workbook that you downloaded yourself.';
		case 'other-boxes':
			return `This return has changed since the workbook was made: it asks for other areas or figures. ${AGAIN}`;
	}
}
