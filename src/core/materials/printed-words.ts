/** The words that a résumé prints of its own accord, one table per language. */
const names = [
  'resume',
  'summary',
  'work',
  'volunteer',
  'education',
  'projects',
  'skills',
  'languages',
  'certificates',
  'awards',
  'publications',
  'interests',
  'references',
  'courses',
  'grade',
  'present',
] as const
type PrintedName = (typeof names)[number]
export type PrintedNames = Readonly<Record<PrintedName, string>>

function named(line: string): PrintedNames {
  const words = line.split(' | ')
  return Object.fromEntries(names.map((name, index) => [name, words[index] ?? ''])) as PrintedNames
}

/** In the order of `names`; headings are those that applicant-tracking systems look for. */
const byLanguage: Readonly<Record<string, PrintedNames>> = {
  en: named(
    'Résumé | Summary | Work experience | Volunteering | Education | Projects | Skills | Languages | Certificates | Awards | Publications | Interests | References | Courses | Grade | present',
  ),
  de: named(
    'Lebenslauf | Profil | Berufserfahrung | Ehrenamt | Ausbildung | Projekte | Kenntnisse | Sprachen | Zertifikate | Auszeichnungen | Veröffentlichungen | Interessen | Referenzen | Kurse | Note | heute',
  ),
  fr: named(
    'Curriculum vitae | Profil | Expérience professionnelle | Bénévolat | Formation | Projets | Compétences | Langues | Certifications | Distinctions | Publications | Centres d’intérêt | Références | Cours | Mention | aujourd’hui',
  ),
  es: named(
    'Currículum | Perfil | Experiencia profesional | Voluntariado | Formación | Proyectos | Competencias | Idiomas | Certificados | Premios | Publicaciones | Intereses | Referencias | Cursos | Nota | actualidad',
  ),
  it: named(
    'Curriculum vitae | Profilo | Esperienza professionale | Volontariato | Istruzione | Progetti | Competenze | Lingue | Certificati | Riconoscimenti | Pubblicazioni | Interessi | Referenze | Corsi | Voto | oggi',
  ),
  pt: named(
    'Currículo | Perfil | Experiência profissional | Voluntariado | Formação | Projetos | Competências | Idiomas | Certificados | Prémios | Publicações | Interesses | Referências | Cursos | Nota | atualidade',
  ),
  nl: named(
    'Cv | Profiel | Werkervaring | Vrijwilligerswerk | Opleiding | Projecten | Vaardigheden | Talen | Certificaten | Prijzen | Publicaties | Interesses | Referenties | Cursussen | Cijfer | heden',
  ),
  sv: named(
    'CV | Profil | Arbetslivserfarenhet | Ideellt arbete | Utbildning | Projekt | Kunskaper | Språk | Certifikat | Utmärkelser | Publikationer | Intressen | Referenser | Kurser | Betyg | nu',
  ),
  pl: named(
    'CV | Profil | Doświadczenie zawodowe | Wolontariat | Wykształcenie | Projekty | Umiejętności | Języki | Certyfikaty | Nagrody | Publikacje | Zainteresowania | Referencje | Kursy | Ocena | obecnie',
  ),
  cs: named(
    'Životopis | Profil | Pracovní zkušenosti | Dobrovolnictví | Vzdělání | Projekty | Dovednosti | Jazyky | Certifikáty | Ocenění | Publikace | Zájmy | Reference | Kurzy | Známka | dosud',
  ),
  tr: named(
    'Özgeçmiş | Özet | İş deneyimi | Gönüllülük | Eğitim | Projeler | Beceriler | Diller | Sertifikalar | Ödüller | Yayınlar | İlgi alanları | Referanslar | Dersler | Not | halen',
  ),
  el: named(
    'Βιογραφικό | Προφίλ | Επαγγελματική εμπειρία | Εθελοντισμός | Εκπαίδευση | Έργα | Δεξιότητες | Γλώσσες | Πιστοποιήσεις | Διακρίσεις | Δημοσιεύσεις | Ενδιαφέροντα | Συστάσεις | Μαθήματα | Βαθμός | σήμερα',
  ),
  ru: named(
    'Резюме | О себе | Опыт работы | Волонтёрство | Образование | Проекты | Навыки | Языки | Сертификаты | Награды | Публикации | Интересы | Рекомендации | Курсы | Оценка | настоящее время',
  ),
  uk: named(
    'Резюме | Про себе | Досвід роботи | Волонтерство | Освіта | Проєкти | Навички | Мови | Сертифікати | Нагороди | Публікації | Інтереси | Рекомендації | Курси | Оцінка | тепер',
  ),
  ar: named(
    'السيرة الذاتية | نبذة | الخبرة المهنية | العمل التطوعي | التعليم | المشاريع | المهارات | اللغات | الشهادات | الجوائز | المنشورات | الاهتمامات | المراجع | المقررات | التقدير | حتى الآن',
  ),
  he: named(
    'קורות חיים | תמצית | ניסיון תעסוקתי | התנדבות | השכלה | פרויקטים | מיומנויות | שפות | תעודות | פרסים | פרסומים | תחומי עניין | ממליצים | קורסים | ציון | היום',
  ),
  hi: named(
    'जीवनवृत्त | सारांश | कार्य अनुभव | स्वयंसेवा | शिक्षा | परियोजनाएँ | कौशल | भाषाएँ | प्रमाणपत्र | पुरस्कार | प्रकाशन | रुचियाँ | संदर्भ | पाठ्यक्रम | अंक | वर्तमान',
  ),
  zh: named(
    '简历 | 个人简介 | 工作经历 | 志愿服务 | 教育背景 | 项目经历 | 技能 | 语言 | 证书 | 获奖 | 发表 | 兴趣 | 推荐人 | 课程 | 成绩 | 至今',
  ),
  ja: named(
    '履歴書 | 概要 | 職歴 | ボランティア | 学歴 | プロジェクト | スキル | 語学 | 資格 | 受賞 | 著作 | 趣味 | 推薦者 | 科目 | 成績 | 現在',
  ),
  ko: named(
    '이력서 | 요약 | 경력 | 봉사 활동 | 학력 | 프로젝트 | 기술 | 언어 | 자격증 | 수상 | 출판물 | 관심사 | 추천인 | 과목 | 성적 | 현재',
  ),
}

/** The languages that have words of their own here, ISO 639-1. */
export const printedLanguages: readonly string[] = Object.keys(byLanguage)

/** The words of a language, and the English ones where there are none. */
export function printedNames(language: string): PrintedNames {
  return (byLanguage[language.split('-')[0] ?? ''] ?? byLanguage.en) as PrintedNames
}

/** British, where the language alone is told: the day in front of the month. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language
}

/** A date as exact as it is told (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), in words: "Mar 2019". */
export function printedDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-')
  const instant = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  return new Intl.DateTimeFormat(`${localeOf(language)}-u-ca-gregory-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: day ? 'long' : 'short' }),
    ...(day && { day: 'numeric' }),
  }).format(instant)
}

/** The name of a country from its code (ISO 3166-1), in a language; the code where it has none. */
export function countryName(code: string, language: string): string {
  if (!/^[a-z]{2}$/i.test(code)) return code
  return (
    new Intl.DisplayNames([localeOf(language)], { type: 'region' }).of(code.toUpperCase()) ?? code
  )
}
