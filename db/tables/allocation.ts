export interface AllocationTable {
	id: string;
	agreementId: string;
	areaId: string;
	interventionId: string;
	units: number;
	unitPricePence: number;
}
