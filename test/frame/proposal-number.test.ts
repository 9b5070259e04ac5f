/** Sources and numbers of proposals: what is read, what is refused, and what the refusal says. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proposalNumber, readProposalSource } from '../../src/frame/proposal-number.js'

describe('a source', () => {
  it.each([
    ['SEN/56', 'SEN/56/1'],
    ['B/75', 'B/75/1'],
    ['EUR/80A1', 'EUR/80A1/1'],
    ['AFCP/16', 'AFCP/16/1'],
    ['USA/CAN/16', 'USA/CAN/16/1'],
    ['EUR/44R2A7A3C1', 'EUR/44R2A7A3C1/1'],
    ['EUR/XX', 'EUR/XX/1'],
    [' ACP/012 ', 'ACP/012/1'],
  ])('%s gives %s', (given, first) => {
    const source = readProposalSource(given)
    if (typeof source === 'string') throw new Error(source)
    expect(proposalNumber(source, 1)).toBe(first)
  })

  it('is taken apart', () => {
    expect(readProposalSource('USA/MEX/44R1A7A2C3')).toEqual({
      sponsors: ['USA', 'MEX'],
      document: '44',
      revision: 1,
      addenda: [7, 2],
      corrigendum: 3,
    })
  })

  it.each([
    ['', 'Unexpected source ""'],
    ['ABC', 'expected sponsor and document such as "ABC/12"'],
    ['ABC/12/1', 'proposals are counted, expected "ABC/12"'],
    ['EUR/44A7/3', 'proposals are counted, expected "EUR/44A7"'],
    ['abc/12', 'expected capitals: "ABC/12"'],
    ['CEPT/44', 'expected its mark in proposals: "EUR"'],
    ['citel/44', 'expected its mark in proposals: "IAP"'],
    ['Canada/12', 'expected a country code of ITU'],
    ['ABCD/12', 'expected a country code of ITU'],
    ['/12', 'Unexpected sponsor ""'],
    ['USA//12', 'Unexpected sponsor ""'],
    ['USA,CAN/12', 'Unexpected sponsor "USA,CAN"'],
    ['EUR/44(Add.7)-E', 'expected "EUR/44A7"'],
    ['EUR/44(Rev.1)', 'expected "EUR/44R1"'],
    ['EUR/44a7', 'expected "EUR/44A7"'],
    ['EUR/A7', 'expected its number, as in "12", "16R1" or "44A7"'],
    ['EUR/12345', 'expected its number'],
    ['A/'.repeat(200), 'Unexpected source of 400 characters'],
  ])('%s is refused: %s', (given, sentence) => {
    const refusal = readProposalSource(given)
    expect(refusal).toBeTypeOf('string')
    expect(refusal).toContain(sentence)
  })

  it('comes back as it was given, or is refused in one sentence', () => {
    const unit = fc.constantFrom('A', 'EUR', 'b', '/', '1', '23', 'R', 'C', 'X', '(Add.', ')', '-', ' ', '\n', '"')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), given => {
        const source = readProposalSource(given)
        if (typeof source === 'string') expect(source).toMatch(/^Unexpected .*expected /s)
        else expect(proposalNumber(source, 7)).toBe(`${given.trim()}/7`)
      }),
    )
  })
})
