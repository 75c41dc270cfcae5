/// Abbreviations that name nobody and no place.
enum Abbreviations {
    /// Whether a word is an abbreviation in common use, also with an s for many: `PDF`, `FAQs`, `kWh`.
    static func contains(_ word: some StringProtocol) -> Bool {
        common.contains(String(word)) || word.hasSuffix("s") && common.contains(String(word.dropLast()))
    }

    /// Short forms whose point ends no sentence, and single letters.
    static let endWithPoint: Set<String> = Set(
        words:
            """
            a b c d e f g h j k l m n o p q r s t u v w x y z
            mr mrs ms dr prof st vs approx no nos vol pp fig figs ca incl excl max min dept est resp cf al
            hr fr bzw ggf evtl inkl exkl zzgl nr abs str ca vgl sog usw tel mind tgl
            sr sra srta dra ud uds pág págs núm aprox ej ee uu
            """)

    private static let common: Set<String> = Set(
        words:
            """
            PDF FAQ URL HTML CSS XML JSON CSV API UI UX QA QR CMS CRM ERP SEO IT HR PR CEO CFO COO CTO HQ DVD CD TV PC USB
            GPS SMS PIN ID OK VAT AM PM GDPR WCAG ARIA AA AAA ISO NGO DIY KPI ROI SLA NDA PO VIP FTE LED LCD MRI CT ECG DNA GP
            BMI HTTP HTTPS SSL TLS DNS VPN LAN SQL PHP SVG PNG JPEG JPG GIF RSS SSO MFA OCR NFC RFID EAN SKU CAD CAM CNC AI ML
            AR VR PPE COVID UTF SHA RAM ROM CPU GPU IP SIM RGB CMYK DPI PPI FIFO ASAP ETA TBD RSVP PS NB AGM MOT HVAC ICU ISBN
            IBAN SaaS PhD WiFi DNR IVF HIV ADHD HGV SUV MVP POS EPOS RFP RFQ SOP TOC ToC DIN EN IEC COSHH FTP SFTP SSD HDD UPS
            ATM PCB PVC MDF ABC XXL XL XS SOS CCTV IVR LMS HACCP
            kWh MWh kWp kW MW GB MB TB KB kB GHz MHz kHz Hz mAh dB pH Mbit Gbit hPa kPa MPa mV kV Nm Wh Ah kVA CO NO PS
            AGB DSGVO PLZ EDV GF KMU PKW LKW WC UG OG EG TÜV BLZ MwSt BWL
            RGPD IVA DNI ONG PYME TIC
            """)
}
