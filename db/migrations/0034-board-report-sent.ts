/** The exact report as it read when it was sent for approval, so that its approver sees what has changed under its words. */
export const boardReportSent = `
CREATE TABLE board_report_sent (
  report_id TEXT PRIMARY KEY REFERENCES board_report(id), snapshot TEXT NOT NULL, sent_at TEXT NOT NULL
);
`;
