import { bareResume } from '../core/materials/printed-resume.test-support.ts'
import type { Resume } from '../core/vault/kinds/resume.ts'

/** One short résumé per script; the people, the firms and the words are made up. */
function inScript(
  language: string,
  [name, label, summary, position, firm, point]: readonly string[],
): Resume {
  const resume = bareResume({
    name,
    label,
    summary,
    email: 'post@person.example',
    phone: '+44 20 7946 0815',
  })
  resume.work.push({
    ...{ id: 'w', position, name: firm, startDate: '2019-04', endDate: '2023-08' },
    highlights: [{ id: 'p', text: point ?? '' }],
  })
  return { ...resume, language }
}

export const resumesByScript = {
  arabic: inScript('ar', [
    'ليلى السالمي',
    'مخططة خدمات النقل',
    'أخطط خطوط الحافلات (38 خطًا) كي يصل الناس إلى العمل في الوقت المناسب، وأعمل يوميًا ببرنامج Excel.',
    'مخططة أولى',
    'شركة الوادي للنقل',
    'خفضت التأخير من 14 إلى 6 في كل 100 رحلة.',
  ]),
  hebrew: inScript('he', [
    'מיכל ארזי',
    'מתכננת תחבורה',
    'מתכננת קווי אוטובוס (38 קווים) כדי שאנשים יגיעו לעבודה בזמן, עם Python ו-SQL.',
    'מתכננת בכירה',
    'תחבורת העמק',
    'האיחורים ירדו מ-14 ל-6 בכל 100 נסיעות.',
  ]),
  cyrillic: inScript('ru', [
    'Вера Озёрная',
    'Планировщик перевозок',
    'Планирую 38 маршрутов так, чтобы люди приезжали на работу вовремя.',
    'Старший планировщик',
    'Речной транзит',
    'Опозданий стало 6 вместо 14 на 100 рейсов.',
  ]),
  greek: inScript('el', [
    'Ελένη Βράχου',
    'Σχεδιάστρια δρομολογίων',
    'Σχεδιάζω 38 γραμμές ώστε ο κόσμος να φτάνει έγκαιρα στη δουλειά.',
    'Υπεύθυνη δρομολογίων',
    'Συγκοινωνίες Κοιλάδας',
    'Οι καθυστερήσεις έπεσαν από 14 σε 6 στα 100 δρομολόγια.',
  ]),
  devanagari: inScript('hi', [
    'मीरा जोशी',
    'परिवहन योजनाकार',
    'मैं 38 मार्गों की योजना बनाती हूँ ताकि लोग समय पर काम पर पहुँचें।',
    'वरिष्ठ योजनाकार',
    'घाटी परिवहन',
    'हर 100 फेरों में देरी 14 से घटकर 6 रह गई।',
  ]),
  polish: inScript('pl', [
    'Łucja Żółkiewska',
    'Planistka przewozów',
    'Układam 38 tras tak, by ludzie dojeżdżali do pracy na czas.',
    'Główna planistka',
    'Przewozy Źródlane',
    'Spóźnień było 6 zamiast 14 na 100 kursów.',
  ]),
  vietnamese: inScript('vi', [
    'Nguyễn Thảo Vy',
    'Chuyên viên lập lịch',
    'Lập lịch cho 38 tuyến xe để mọi người đi làm đúng giờ.',
    'Trưởng nhóm lịch trình',
    'Vận tải Thung Lũng',
    'Số chuyến trễ giảm từ 14 xuống 6 trên 100 chuyến.',
  ]),
} as const
