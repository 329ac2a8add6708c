import { writeCount } from '../text/write-number.ts';
import { MOST_OF_WORKBOOK, type WorkbookFileRefusal } from './workbook-file-refusal.ts';

const ALONE = 'Save the sheets with your figures as a workbook of their own and upload that.';

/** Why a workbook is not read, and what to do. */
export function wordWorkbookFileRefusal(refusal: WorkbookFileRefusal): string {
	switch (refusal.code) {
		case 'workbook-not-readable':
			return 'The workbook is not written as Excel writes one, so its figures could be misread. Open it in Excel or LibreOffice, save it again as .xlsx and upload that.';
		case 'workbook-too-large':
			return refusal.what === 'size'
				? `The workbook is larger inside than the portal reads: 12 MB. ${ALONE}`
				: `The workbook has more ${refusal.what} than the portal reads: ${writeCount(MOST_OF_WORKBOOK[refusal.what])}. ${ALONE}`;
	}
}
