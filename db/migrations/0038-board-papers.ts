/** A board paper's appendix is a document of its own, kept by its hash as the paper is. Earlier papers have none: theirs is in the paper. */
export const boardPapers = `
ALTER TABLE board_report_issue ADD COLUMN appendix_hash TEXT REFERENCES document(hash);
CREATE INDEX board_report_issue_appendix ON board_report_issue(appendix_hash);
`;
