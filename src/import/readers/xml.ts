import { readXml, XmlError, type XmlElement } from '../../content/xml.ts';
import { importError } from '../import-error.ts';
import { importMessages } from '../messages.ts';

/**
 * Reads an XML document to import.
 *
 * @param text - the document
 * @param file - its name, for messages
 * @returns its root element
 * @throws {ImportError} with the line, where it is not well formed or has a document type
 */
export const readXmlFile = (text: string, file: string): XmlElement => {
  try {
    return readXml(text);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const { line, isDoctype, message } = error;
    throw importError(
      { file, line },
      isDoctype ? importMessages.xmlDoctype() : importMessages.xmlBroken(message),
    );
  }
};
