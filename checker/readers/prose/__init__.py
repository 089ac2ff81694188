"""The running text of a document, however it is stored: blocks of lines to headings, paragraphs, captions and notes."""
